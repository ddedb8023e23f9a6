import { asc, boolean, day, desc, globalId, int, text, view } from '../../kernel/read/index.js';
import { ownFileOrOffice, standing } from './people.access.js';

export const trainingRecordView = view('TrainingRecord', {
  table: 'training_record',
  access: standing(ownFileOrOffice, 'struck_at'),
  fields: {
    id: globalId('TrainingRecord'),
    course: text('course'),
    minutes: int('minutes'),
    heldOn: day('held_on'),
    examPassed: boolean('exam_passed'),
  },
  orders: { NEWEST: [desc('held_on', 'date'), desc('id', 'uuid')] },
});

export const postHeldView = view('PostHeld', {
  table: 'post_held',
  access: standing(ownFileOrOffice, 'struck_at'),
  fields: {
    id: globalId('PostHeld'),
    post: text('post'),
    employer: text('employer'),
    related: boolean('related'),
    inHouse: boolean('in_house'),
    fromOn: day('from_on'),
    toOn: day('to_on'),
  },
  orders: { OLDEST: [asc('from_on', 'date'), asc('id', 'uuid')] },
});
