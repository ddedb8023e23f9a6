export * from './language.js';
export * from './role.js';
