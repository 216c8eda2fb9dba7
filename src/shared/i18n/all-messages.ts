// Every page of a subpackage imports this before all else: the messages that the main package cannot say.
import "./main-messages";
import other from "@generated/messages/other.json";
import type { Messages } from "@lingui/core";
import { addMessages } from "./translate";

addMessages(other.messages as Messages);
