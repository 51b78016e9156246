-- A copy made for testing must neither wake nor admit the worker of the original.
DELETE FROM ir_config_parameter
 WHERE key IN ('postalparcel_tracking.worker_url', 'postalparcel_tracking.worker_token');
DELETE FROM res_users_apikeys
 WHERE user_id IN (
    SELECT member.uid
      FROM res_groups_users_rel member
      JOIN ir_model_data data ON data.model = 'res.groups' AND data.res_id = member.gid
     WHERE data.module = 'postalparcel_tracking' AND data.name = 'group_worker'
 );
-- Leases of the original are not ours.
UPDATE postalparcel_check SET token = NULL, lease_until = NULL WHERE token IS NOT NULL;
-- Nobody is told anything by a copy; its customers are the original's.
UPDATE postalparcel_message SET state = 'cancelled', why = 'copy', token = NULL, lease_until = NULL WHERE state = 'pending';
