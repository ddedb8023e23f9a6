import type { LoadMessages } from '@aftercare/ui';

// Words of rooms most people do not enter on most days: each comes with its rooms.

/** Of finding out what happened, who bears it, what is offered, claimed and booked. */
export const caseWords: LoadMessages = (language) =>
  language === 'en' ? import('../locales/en/cases.po') : import('../locales/zh-CN/cases.po');

/** Of reading, changing and trying the written rules. */
export const ruleWords: LoadMessages = (language) =>
  language === 'en' ? import('../locales/en/rules.po') : import('../locales/zh-CN/rules.po');

/** Of a technician's own day and what they do at a visit. */
export const fieldWords: LoadMessages = (language) =>
  language === 'en' ? import('../locales/en/field.po') : import('../locales/zh-CN/field.po');

/** Of who may enter where. */
export const gateWords: LoadMessages = (language) =>
  language === 'en' ? import('../locales/en/gate.po') : import('../locales/zh-CN/gate.po');

/** Of the board where work is given out, and of planning a day. */
export const boardWords: LoadMessages = (language) =>
  language === 'en' ? import('../locales/en/board.po') : import('../locales/zh-CN/board.po');

/** Of technicians: their hours, leave, roster, papers and past. */
export const peopleWords: LoadMessages = (language) =>
  language === 'en' ? import('../locales/en/people.po') : import('../locales/zh-CN/people.po');

/** Of views of lists, kept under names. */
export const viewWords: LoadMessages = (language) =>
  language === 'en' ? import('../locales/en/views.po') : import('../locales/zh-CN/views.po');

/** What is to be reached, and what a policy says of a unit beside its warranty. */
export const targetWords: LoadMessages = (language) =>
  language === 'en' ? import('../locales/en/targets.po') : import('../locales/zh-CN/targets.po');

/** Of work that comes round by time. */
export const roundWords: LoadMessages = (language) =>
  language === 'en' ? import('../locales/en/rounds.po') : import('../locales/zh-CN/rounds.po');

/** Of asking customers how a service was. */
export const callbackWords: LoadMessages = (language) =>
  language === 'en' ? import('../locales/en/callbacks.po') : import('../locales/zh-CN/callbacks.po');

/** Of places too seldom needed for the rail. */
export const placeWords: LoadMessages = (language) =>
  language === 'en' ? import('../locales/en/places.po') : import('../locales/zh-CN/places.po');

/** Of where parts lie. */
export const stockWords: LoadMessages = (language) =>
  language === 'en' ? import('../locales/en/stock.po') : import('../locales/zh-CN/stock.po');
