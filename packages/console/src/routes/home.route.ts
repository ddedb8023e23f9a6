import { createRoute } from '@tanstack/react-router';
import { HomeRedirect } from '../app/home-redirect';
import { deskRoute } from '../app/desk-route';

/** The console's own address leads to the first page of one's work. */
export const homeRoute = createRoute({ getParentRoute: () => deskRoute, path: '/', component: HomeRedirect });
