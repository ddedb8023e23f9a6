export { anonymousIn, NOWHERE } from './anonymous.js';
export { createApiClient, findApiClient, SCOPES, type Scope } from './api-clients.js';
export { Sessions, type SignedIn } from './sessions.js';
export { hashPassword, SignIn, type Destination, type SendCode } from './sign-in.js';
