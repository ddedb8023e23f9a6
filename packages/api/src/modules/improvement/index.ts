export { EightD } from './eight-d.entity.js';
export { printEightD } from './print-eight-d.js';
