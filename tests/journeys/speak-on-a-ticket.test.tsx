// 录一段话: a voice note goes along with a ticket, and what was sent is listened to and looked at where it stands.
import { act, fireEvent } from "@testing-library/react";
import { openApp, page, see, signInAs, tap } from "../support/app";
import { backend } from "../support/backend";
import { arrive } from "../support/file-request";
import { addFile, filedTickets, fillTicket, lookOver, ticketForm } from "../support/file-ticket";
import { giveMicrophone } from "../support/microphone";
import { openTicket } from "../support/own-tickets";
import { sampleMp4 } from "../support/sample-media";

let takeAway: () => void = () => undefined;
afterEach(() => takeAway());

/** The loudspeaker, which jsdom has not: the sounds that were begun. */
function loudspeaker() {
  jest.spyOn(HTMLMediaElement.prototype, "pause").mockImplementation(() => undefined);
  return jest.spyOn(HTMLMediaElement.prototype, "play").mockResolvedValue(undefined);
}

/** A ticket of the resident with a voice note and a film, opened. */
async function sent(): Promise<void> {
  takeAway = giveMicrophone();
  signInAs("resident");
  await openApp(ticketForm);
  await fillTicket();
  await tap("button", "录一段话，最长 3 分钟");
  await see("正在录，请说");
  await tap("button", "说完了");
  await page().findByRole("button", { name: "听一下" });
  await addFile("加一段视频", sampleMp4("soun", "vide"), "video/mp4", "水泵.mp4");
  await lookOver();
  await tap("button", "提交诉求");
  await arrive("已提交，等受理");
  const [ticket] = filedTickets();
  expect(ticket?.attachments.map(({ mediaType }) => mediaType)).toEqual(["audio/webm", "video/mp4"]);
  await openTicket(ticket?.id ?? "");
}

test("a voice note is recorded, sent, and listened to where it stands, until it ends or is stopped", async () => {
  const played = loudspeaker();
  await sent();
  await tap("button", "听录音：voice.webm");
  await page().findByRole("button", { name: "停下录音：voice.webm" });
  expect(played).toHaveBeenCalledTimes(1);
  const [sound] = played.mock.contexts as HTMLAudioElement[];
  expect(sound?.src).toMatch(/^blob:/);
  act(() => void sound?.dispatchEvent(new Event("ended")));
  await tap("button", "听录音：voice.webm");
  await tap("button", "停下录音：voice.webm");
  await page().findByRole("button", { name: "听录音：voice.webm" });
  expect(played).toHaveBeenCalledTimes(2);
});

test("a film is looked at where it stands, and folded away", async () => {
  loudspeaker();
  await sent();
  await tap("button", "看视频：水泵.mp4");
  const film = await page().findByLabelText("水泵.mp4");
  expect(film.tagName).toBe("VIDEO");
  await tap("button", "收起视频：水泵.mp4");
  expect(page().queryByLabelText("水泵.mp4")).toBeNull();
});

test("what cannot be fetched or played says so, and can be tried again", async () => {
  const played = loudspeaker();
  await sent();
  backend.fault({ kind: "offline", path: "/v1/uploads" });
  await tap("button", "听录音：voice.webm");
  await see("没播出来。有信号时再点一次。");
  backend.fault();
  played.mockRejectedValueOnce(new Error("not a sound"));
  await tap("button", "听录音：voice.webm");
  await see("没播出来。有信号时再点一次。");
  await tap("button", "听录音：voice.webm");
  await page().findByRole("button", { name: "停下录音：voice.webm" });
  expect(page().queryByText(/没播出来/)).toBeNull();
  await tap("button", "看视频：水泵.mp4");
  fireEvent.error(await page().findByLabelText("水泵.mp4"));
  await see("没播出来。有信号时再点一次。");
});

test("who does not let the page use the microphone is told, and writes instead", async () => {
  takeAway = giveMicrophone(false);
  signInAs("resident");
  await openApp(ticketForm);
  await fillTicket();
  await tap("button", "录一段话，最长 3 分钟");
  await see(/^没有允许用话筒，录不了/);
});
