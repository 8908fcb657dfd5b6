/** What boxes over a page say, in every language that has words for it. Large: cleaning.js alone carries it. */
import type {NoticeLexicon} from '../core/language-data.ts';
import * as ar from './ar.ts';
import * as az from './az.ts';
import * as bg from './bg.ts';
import * as bn from './bn.ts';
import * as cs from './cs.ts';
import * as da from './da.ts';
import * as de from './de.ts';
import * as el from './el.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fa from './fa.ts';
import * as fi from './fi.ts';
import * as fr from './fr.ts';
import * as he from './he.ts';
import * as hi from './hi.ts';
import * as hr from './hr.ts';
import * as hu from './hu.ts';
import * as id from './id.ts';
import * as it from './it.ts';
import * as ja from './ja.ts';
import * as ko from './ko.ts';
import * as ms from './ms.ts';
import * as nl from './nl.ts';
import * as no from './no.ts';
import * as pl from './pl.ts';
import * as pt from './pt.ts';
import * as ro from './ro.ts';
import * as ru from './ru.ts';
import * as sk from './sk.ts';
import * as sq from './sq.ts';
import * as sr from './sr.ts';
import * as sv from './sv.ts';
import * as sw from './sw.ts';
import * as ta from './ta.ts';
import * as th from './th.ts';
import * as tr from './tr.ts';
import * as uk from './uk.ts';
import * as ur from './ur.ts';
import * as vi from './vi.ts';
import * as zh from './zh.ts';

export const noticeLexicons: readonly NoticeLexicon[] = [
  {nag: ar.nag, notice: ar.notice},
  {nag: az.nag, notice: az.notice},
  {nag: bg.nag, notice: bg.notice},
  {nag: bn.nag, notice: bn.notice},
  {nag: cs.nag, notice: cs.notice},
  {nag: da.nag, notice: da.notice},
  {nag: de.nag, notice: de.notice},
  {nag: el.nag, notice: el.notice},
  {nag: en.nag, notice: en.notice, mixed: true},
  {nag: es.nag, notice: es.notice},
  {nag: fa.nag, notice: fa.notice},
  {nag: fi.nag, notice: fi.notice},
  {nag: fr.nag, notice: fr.notice},
  {nag: he.nag, notice: he.notice},
  {nag: hi.nag, notice: hi.notice},
  {nag: hr.nag, notice: hr.notice},
  {nag: hu.nag, notice: hu.notice},
  {nag: id.nag, notice: id.notice},
  {nag: it.nag, notice: it.notice},
  {nag: ja.nag, notice: ja.notice},
  {nag: ko.nag, notice: ko.notice},
  {nag: ms.nag, notice: ms.notice},
  {nag: nl.nag, notice: nl.notice},
  {nag: no.nag, notice: no.notice},
  {nag: pl.nag, notice: pl.notice},
  {nag: pt.nag, notice: pt.notice},
  {nag: ro.nag, notice: ro.notice},
  {nag: ru.nag, notice: ru.notice},
  {nag: sk.nag, notice: sk.notice},
  {nag: sq.nag, notice: sq.notice},
  {nag: sr.nag, notice: sr.notice},
  {nag: sv.nag, notice: sv.notice},
  {nag: sw.nag, notice: sw.notice},
  {nag: ta.nag, notice: ta.notice},
  {nag: th.nag, notice: th.notice},
  {nag: tr.nag, notice: tr.notice},
  {nag: uk.nag, notice: uk.notice},
  {nag: ur.nag, notice: ur.notice},
  {nag: vi.nag, notice: vi.notice},
  {nag: zh.nag, notice: zh.notice},
];
