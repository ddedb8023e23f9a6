import { expect, test } from 'vitest';
import type { Post, Route, RouteStep } from './approval-content.js';
import { liftedRoute } from './lifted-route.js';

const post = (name: string, kind: Post['kind'] = 'OFFICE'): Post => ({
  name,
  kind,
  label: { 'zh-CN': name, en: name },
});
const step = (...posts: Post[]): RouteStep => ({ posts, board: false });
const route = (...steps: RouteStep[]): Route => ({ steps, tell: [] });
const ABOVE: Readonly<Record<string, string>> = { HEAD: 'DEPUTY', DEPUTY: 'GENERAL', RING: 'ROUND', ROUND: 'RING' };
const above = (name: string) => (ABOVE[name] ? post(ABOVE[name]) : null);
const asked = (of: Route, ...own: string[]) =>
  liftedRoute(of, above, new Set(own)).steps.map(({ posts }) => posts.map(({ name }) => name).join('+'));

test('a route nobody of whom it asks is concerned in stays as it is', () => {
  expect(asked(route(step(post('HEAD')), step(post('DEPUTY'))))).toEqual(['HEAD', 'DEPUTY']);
  expect(asked(route(step(post('HEAD')), step(post('HEAD'))))).toEqual(['HEAD', 'HEAD']);
});

test('what the head asks for goes one up, and is not asked there twice', () => {
  expect(asked(route(step(post('HEAD'))), 'HEAD')).toEqual(['DEPUTY']);
  expect(asked(route(step(post('HEAD')), step(post('DEPUTY'))), 'HEAD')).toEqual(['DEPUTY']);
  expect(asked(route(step(post('DEPUTY')), step(post('HEAD'))), 'HEAD')).toEqual(['DEPUTY']);
  expect(asked(route(step(post('HEAD'), post('SALES'))), 'HEAD')).toEqual(['DEPUTY+SALES']);
});

test('it goes as far up as it must, and where nobody is above, or all are concerned, it stays', () => {
  expect(asked(route(step(post('HEAD'))), 'HEAD', 'DEPUTY')).toEqual(['GENERAL']);
  expect(asked(route(step(post('GENERAL'))), 'GENERAL')).toEqual(['GENERAL']);
  expect(asked(route(step(post('RING'))), 'RING', 'ROUND')).toEqual(['RING']);
  expect(asked(route(step(post('HEAD', 'ROLE'))), 'HEAD')).toEqual(['HEAD']);
});
