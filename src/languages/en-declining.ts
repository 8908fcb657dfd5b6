/** English: the phrases by which somebody gives no comment. */
import type {Declining, DecliningPhrase} from '../core/language-data.ts';

const few = String.raw`(?:[\w’'-]+ ){0,3}`;
const not = "(?: not|n[’']t|not)";
const negated = "not n’t n't";
const soon = '(?:yet |immediately |promptly |publicly |currently |initially )*';
const asking = '(?:requests?|calls?|e-?mails?|messages?|texts?|letters?|inquir(?:y|ies)|questions?)';
const press = '(?:reporters?|journalists?|the (?:press|media))';
const comment = '(?:comments?|interviews?|information|clarification|details)';
const forComment = String.raw`(?:for|seeking|requesting) (?:[\w’'-]+ ){0,2}${comment}`;
const did = `(?:did|does|do|has|have|had)${not} ${soon}`;
const refused = '(?:declined|declines|declining|refused|refuses|refusing)';
const unheard = `(?:(?:was|were)${not} ${soon}(?:returned|answered)|went (?:unanswered|unreturned)|were unsuccessful)`;
const day = String.raw`(?:(?:on )?\w+day )?`;
const who = '(?<who>[^;:“”"]{2,80}?)';

/** As whole words. */
const phrase = (stems: string, pattern: string): DecliningPhrase => ({
  stems: stems.split(' '),
  pattern: new RegExp(String.raw`\b(?:${pattern})\b`, 'g'),
});

export const declining: Declining = {
  words: `declined declines declining refused refuses refusing comment respond responded reply replied return returned
    answer answered unanswered unreturned unsuccessful failed reached contacted ignored rebuffed rejected turned`,
  anybody: [
    phrase('declin refus', `${refused} to (?:comment|say|elaborate|speculate|be interviewed)`),
    phrase('declin refus', `${refused} to (?:give|provide|offer) (?:an? |any |further |more )*${comment}`),
    phrase('declin refus', `${refused} to (?:answer ${few}questions|(?:speak|talk) (?:to|with) ${few}${press})`),
    phrase('declin refus', `${refused} (?:any |further |all )?comment`),
    phrase('declin refus', `${refused} ${few}(?:requests? ${forComment}|interview requests?|interviews?)`),
    phrase('comment', `(?:would|will)${not} ${soon}comment`),
    phrase('comment', String.raw`(?:had|has|have|offered|gave|made|provided) no (?:\w+ )?comment`),
    phrase(
      'respond repl',
      `${did}(?:respond(?:ed)?|repl(?:y|ied)) ${day}to ${few}${asking} ${few}(?:${forComment}|to (?:comment|be interviewed))`,
    ),
    phrase('respond repl', `${did}(?:respond(?:ed)?|repl(?:y|ied)) ${day}to ${few}${asking} from ${press}`),
    phrase(negated, `${did}(?:return|answer)(?:ed)? ${few}${asking} (?:${forComment}|from ${press})`),
    phrase(negated, `${did}(?:return|answer)(?:ed)? ${few}(?:calls?|messages?|e-?mails?)(?= ?[.,;])`),
    phrase(
      'ignored rebuffed rejected turned',
      `(?:ignored|rebuffed|rejected|turned down) ${few}${asking} ${forComment}`,
    ),
    phrase(
      'available',
      `(?:was|were|is|are)${not}? ${soon}(?:un)?available (?:for (?:further |immediate )?comment|to comment)`,
    ),
    phrase('reached contacted', `(?:could|can)${not} ${soon}be ${soon}(?:reached|contacted) for ${few}${comment}`),
    phrase(
      `${negated} unanswered unreturned unsuccessful`,
      `${asking}(?: ${forComment})?(?: (?:sent |made |placed |left )?(?:to|with|from)| left for) ${who} ${unheard}`,
    ),
    phrase('efforts attempts', `(?:efforts|attempts) to (?:reach|contact) ${who} (?:${unheard}|failed)`),
    phrase('neither', `neither ${who} ${soon}(?:responded|replied) ${day}to ${few}${asking} ${forComment}`),
    phrase('neither', `neither ${who} could ${soon}be ${soon}(?:reached|contacted)(?: for ${comment})?`),
  ],
  people: [
    phrase(
      'reached contacted',
      `(?:could|can)${not} ${soon}be ${soon}(?:reached|contacted)(?! by (?!phone|telephone|e-?mail))`,
    ),
  ],
};
