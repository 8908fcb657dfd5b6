/** The reading view as a reader opens and uses it. */
import type {Page} from '../../scripts/browsers/types.ts';
import {closePopup, press, type Stage} from './support.ts';

/** Opens the view as a reader does, and puts the popup away. */
export async function read(stage: Stage, page: Page): Promise<void> {
  const popup = await press(stage.browser, page);
  await popup.click('[data-part=read]');
  await page.waitFor(isRead);
  await closePopup(stage);
}

export function isRead(): boolean {
  return document.body.lastElementChild?.getAttribute('role') === 'main';
}

export function isLeft(): boolean {
  return document.body.lastElementChild?.getAttribute('role') !== 'main';
}

/** A real click on a button or a label of the view, by its text. */
export async function clickControl(page: Page, text: string): Promise<void> {
  const {x, y} = await page.evaluate(wanted => {
    const all = [...document.querySelectorAll('[role=main] :is(button, label)')];
    const control = all.find(one => one.textContent === wanted) as Element;
    const {left, top, width, height} = control.getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  }, text);
  await page.click(x, y);
}

export async function clickOn(page: Page, selector: string): Promise<void> {
  const {x, y} = await page.evaluate(wanted => {
    const {left, top, width, height} = (document.querySelector(wanted) as Element).getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  }, selector);
  await page.click(x, y);
}
