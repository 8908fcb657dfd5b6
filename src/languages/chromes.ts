/** Known interface words by language code; the detector says Malay of Indonesian. */
import type {ChromeWords} from '../core/language-data.ts';
import {chrome as ar} from './ar.ts';
import {chrome as az} from './az.ts';
import {chrome as cs} from './cs.ts';
import {chrome as da} from './da.ts';
import {chrome as de} from './de.ts';
import {chrome as el} from './el.ts';
import {chrome as en} from './en.ts';
import {chrome as es} from './es.ts';
import {chrome as fa} from './fa.ts';
import {chrome as fi} from './fi.ts';
import {chrome as fr} from './fr.ts';
import {chrome as hr} from './hr.ts';
import {chrome as hu} from './hu.ts';
import {chrome as id} from './id.ts';
import {chrome as it} from './it.ts';
import {chrome as ja} from './ja.ts';
import {chrome as ko} from './ko.ts';
import {chrome as nl} from './nl.ts';
import {chrome as no} from './no.ts';
import {chrome as pl} from './pl.ts';
import {chrome as pt} from './pt.ts';
import {chrome as ro} from './ro.ts';
import {chrome as ru} from './ru.ts';
import {chrome as sk} from './sk.ts';
import {chrome as sv} from './sv.ts';
import {chrome as sw} from './sw.ts';
import {chrome as tr} from './tr.ts';
import {chrome as uk} from './uk.ts';
import {chrome as vi} from './vi.ts';
import {chrome as zh} from './zh.ts';

export const chromes: Readonly<Record<string, ChromeWords>> = {
  ar,
  az,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sv,
  sw,
  tr,
  uk,
  vi,
  zh,
  ms: id,
};
