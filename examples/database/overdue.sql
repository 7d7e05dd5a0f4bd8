-- Which tasks of this body are overdue at this moment?  $1: name of the body, $2: the moment
select task.directive, task.id, task.text, task.due
from task_body
join task on task.directive = task_body.directive and task.id = task_body.task
where task_body.body = $1
  and task_body.role = 'lead'
  and task.lifecycle in ('not-started', 'in-progress')
  and task.due <= $2
order by task.due, task.directive, task.id
