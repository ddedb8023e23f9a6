export { contactView } from './contact.view.js';
export { allCustomers, customerView } from './customer.view.js';
export { maskEmail, maskName, maskPhone } from './domain/mask.js';
export { siteView } from './site.view.js';
