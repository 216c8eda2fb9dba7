// Every page but the first imports this before all else: the messages that the first page cannot say.
import other from "@generated/messages/other.json";
import type { Messages } from "@lingui/core";
import { addMessages } from "./translate";

addMessages(other.messages as Messages);
