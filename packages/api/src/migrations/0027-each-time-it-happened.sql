-- What costs so much a time is charged for each day it happened; everything else of a rule once, as before.
alter table penalty add column occurred_on date;
alter table penalty add constraint penalty_found_out check (occurred_on is null or due_event_id is null);
