export { myNotifications, notificationView } from './notification.view.js';
export { Notify } from './jobs/notify.js';
export { keepMessages, type MessageAdapter, type OutgoingMessage } from './message-adapter.js';
