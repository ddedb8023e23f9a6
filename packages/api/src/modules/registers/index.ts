export { contactView } from './contact.view.js';
export { allCustomers, customerView } from './customer.view.js';
export { siteView } from './site.view.js';
export { enterCustomer, type NewCustomer } from './commands/enter-customer.js';
export { enterSite, type NewSite } from './commands/enter-site.js';
export { Customer } from './customer.entity.js';
export { Site } from './site.entity.js';
