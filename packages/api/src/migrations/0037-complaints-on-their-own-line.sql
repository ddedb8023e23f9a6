-- From which roles the policy keeps a complaint: those it is against have no part in it. Of complaints that are there
-- already the rule is read from the policy's text, as `hiddenFrom: [ROLE, …]` stands in its line for complaints.
alter table service_request add column hidden_from text[] not null default '{}';
alter table service_request no force row level security;
update service_request r
set hidden_from = string_to_array(regexp_replace(substring(v.source from 'complaintsLine:.*?hiddenFrom: *\[([^\]]*)\]'), '\s', '', 'g'), ',')
from policy_version v
where r.kind = 'COMPLAINT' and v.organization_id = r.organization_id and v.id = r.policy_version_id
  and v.source ~ 'complaintsLine:.*?hiddenFrom: *\[[^\]]+\]';
alter table service_request force row level security;
