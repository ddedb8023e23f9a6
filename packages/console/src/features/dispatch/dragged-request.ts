/** The kind of thing a card of the pool carries while it is dragged: the id of its request. */
export const draggedRequest = 'application/x-aftercare-request';
