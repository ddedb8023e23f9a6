import { globalId, instant, int, text, view, visibleThrough } from '../../kernel/read/index.js';
import { requestView } from '../requests/request.view.js';

export const ratingView = view('Rating', {
  table: 'rating',
  access: visibleThrough(() => requestView, 'request_id'),
  fields: {
    id: globalId('Rating'),
    overall: int('overall'),
    attitude: int('attitude'),
    quality: int('quality'),
    speed: int('speed'),
    comment: text('comment'),
    ratedAt: instant('rated_at'),
  },
});
