/** How consent notices are answered with no: the rules of @duckduckgo/autoconsent, without what only hides or accepts. */
import {readFile} from 'node:fs/promises';

const folder = new URL('../node_modules/@duckduckgo/autoconsent/', import.meta.url);

/**
 * @typedef {object} Step
 * @property {unknown} [click]
 * @property {unknown} [waitForThenClick]
 * @property {string} [eval]
 * @property {Step[]} [then]
 * @property {Step[]} [else]
 * @property {Step[]} [any]
 */
/**
 * @typedef {object} Rule
 * @property {string} name
 * @property {boolean} [cosmetic]
 * @property {boolean} [intermediate]
 * @property {number} [minimumRuleStepVersion]
 * @property {object} [runContext]
 * @property {Step[]} detectCmp
 * @property {Step[]} detectPopup
 * @property {Step[]} optOut
 * @property {Step[]} [test]
 */

export async function packConsentRules() {
  /** @type {{autoconsent: Rule[]}} */
  const {autoconsent} = JSON.parse(await readFile(new URL('rules/rules.json', folder), 'utf8'));
  return JSON.stringify(autoconsent.filter(isAnswer).map(withoutOptIn));
}

/** @param {Rule} rule */
function isAnswer(rule) {
  return !rule.cosmetic && !rule.name.startsWith('Test page') && rule.optOut?.length > 0 && !onlyCloses(rule);
}

/** A notice that is closed has no answer, unless a test shows what closing stands for. @param {Rule} rule */
function onlyCloses({optOut, test}) {
  const actions = optOut.flatMap(actionsOf);
  return !test && actions.length > 0 && actions.every(action => /close|dismiss/i.test(action));
}

/** @param {Step} step @returns {string[]} */
function actionsOf(step) {
  const own = [step.click, step.waitForThenClick, step.eval].filter(action => action !== undefined);
  const inner = [step.then, step.else, step.any].flatMap(steps => (steps ?? []).flatMap(actionsOf));
  return [...own.map(action => JSON.stringify(action)), ...inner];
}

/** @param {Rule} rule @returns {Rule} */
function withoutOptIn({name, intermediate, minimumRuleStepVersion, runContext, detectCmp, detectPopup, optOut, test}) {
  return {
    name,
    ...(intermediate ? {intermediate} : {}),
    ...(minimumRuleStepVersion ? {minimumRuleStepVersion} : {}),
    ...(runContext ? {runContext} : {}),
    detectCmp,
    detectPopup,
    optOut,
    ...(test ? {test} : {}),
  };
}
