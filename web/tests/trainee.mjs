// A simulated trainee who plays recorded playthroughs, in any browser and view.

import assert from "node:assert/strict";

import { guidanceMessages, scenarioMessages } from "./course.mjs";

/**
 * Decides what to press on the pages of a meeting. A subclass drives the browser: it has `language`, the messages `ui`
 * in this language, and `press`, `tick`, `answer`, `offers`, `name` and `stored`.
 */
export class Trainee {
  /** Answers the questions of an appraisal and submits it. */
  async appraise(said, { level, basis, first, facts, confidence }) {
    await this.answer(this.ui[`concern-${level}`]);
    await this.answer(this.ui[`sufficiency-${basis}`]);
    if (first) await this.answer(guidanceMessages(this.language)[first]);
    for (const fact of facts) await this.tick(said[`fact-${fact}`]);
    await this.answer(this.ui[`confidence-${confidence}`]);
    await this.press(this.ui["submit-appraisal"]);
  }

  /** Presses `Continue` until there is an element with this role and name. */
  async until(role, name) {
    for (let pressed = 0; pressed < 100; pressed++) {
      if (await this.offers(role, name)) return;
      await this.press(this.ui.continue);
    }
    assert.fail(`"${name}" is never offered`);
  }

  /** Plays a recorded playthrough. Calls `see` with the name of each page. */
  async go(meeting, steps, see = async () => {}) {
    const said = scenarioMessages(this.language, meeting);
    for (const { choice, appraisal, note } of steps) {
      if (appraisal) {
        await this.until("radio", this.ui["concern-unease"]);
        await see("appraisal");
        await this.appraise(said, appraisal);
      } else if (choice) {
        await see("meeting");
        await this.until("button", said[choice]);
        await see("choices");
        await this.press(said[choice]);
        await see("feedback");
      } else {
        await this.until("button", this.ui["sign-note"]);
        for (const statement of note) {
          await this.tick(said[statement]);
        }
        await see("note");
        await this.press(this.ui["sign-note"]);
      }
    }
  }

  /** Continues from the last step to the debrief. */
  async toDebrief(see = async () => {}) {
    await this.until("button", this.ui["to-debrief"]);
    await see("ending");
    await this.press(this.ui["to-debrief"]);
    assert.equal(await this.name(), "debrief");
    await see("debrief");
  }

  /** Returns the text of the stored attempt. Fails unless there is exactly one. */
  async attempt() {
    const stored = Object.entries(await this.stored());
    const attempts = stored.filter(([key]) => key.startsWith("samtalerum/attempts/"));
    assert.equal(attempts.length, 1);
    return attempts[0][1];
  }
}
