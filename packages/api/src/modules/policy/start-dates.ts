/** The days of unit `a` as `StartDates`, each `YYYY-MM-DD` or null: a column of an SQL statement, of type json. */
export const START_DATES = `json_build_object('purchase', a.purchased_on, 'acceptance', a.accepted_on,
    'handover', a.handed_over_on, 'registration', a.registered_on)`;
