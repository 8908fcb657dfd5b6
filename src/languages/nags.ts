/** What ad-block notices say, in every language that has words for it. */
import type {NagWords} from '../core/language-data.ts';
import {nag as ar} from './ar.ts';
import {nag as az} from './az.ts';
import {nag as bg} from './bg.ts';
import {nag as bn} from './bn.ts';
import {nag as cs} from './cs.ts';
import {nag as da} from './da.ts';
import {nag as de} from './de.ts';
import {nag as el} from './el.ts';
import {nag as en} from './en.ts';
import {nag as es} from './es.ts';
import {nag as fa} from './fa.ts';
import {nag as fi} from './fi.ts';
import {nag as fr} from './fr.ts';
import {nag as he} from './he.ts';
import {nag as hi} from './hi.ts';
import {nag as hr} from './hr.ts';
import {nag as hu} from './hu.ts';
import {nag as id} from './id.ts';
import {nag as it} from './it.ts';
import {nag as ja} from './ja.ts';
import {nag as ko} from './ko.ts';
import {nag as ms} from './ms.ts';
import {nag as nl} from './nl.ts';
import {nag as no} from './no.ts';
import {nag as pl} from './pl.ts';
import {nag as pt} from './pt.ts';
import {nag as ro} from './ro.ts';
import {nag as ru} from './ru.ts';
import {nag as sk} from './sk.ts';
import {nag as sq} from './sq.ts';
import {nag as sr} from './sr.ts';
import {nag as sv} from './sv.ts';
import {nag as sw} from './sw.ts';
import {nag as ta} from './ta.ts';
import {nag as th} from './th.ts';
import {nag as tr} from './tr.ts';
import {nag as uk} from './uk.ts';
import {nag as ur} from './ur.ts';
import {nag as vi} from './vi.ts';
import {nag as zh} from './zh.ts';

export const nagLexicons: readonly NagWords[] = [
  ar,
  az,
  bg,
  bn,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  ms,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sq,
  sr,
  sv,
  sw,
  ta,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
];
