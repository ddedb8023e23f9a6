export { myNotifications, notificationView } from './notification.view.js';
