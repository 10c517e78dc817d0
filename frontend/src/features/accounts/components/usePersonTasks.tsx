/** Which task about whom is being done, and the dialog for it. */
import { type ReactNode, useState } from 'react';
import type { User } from '@/api';
import { AskTask } from './AskTask';
import { ChangeRole } from './ChangeRole';
import { SwitchUser } from './SwitchUser';
import type { Task } from './tasks';

interface PersonTasks {
  begin: (task: Task, user: User) => void;
  dialog: ReactNode;
}

export function usePersonTasks(): PersonTasks {
  const [doing, setDoing] = useState<{ task: Task; user: User } | null>(null);
  const close = () => setDoing(null);
  const begin = (task: Task, user: User) => setDoing({ task, user });
  const of = (task: Task) => (doing?.task === task ? doing.user : null);
  const asked = doing !== null && doing.task !== 'role' && doing.task !== 'switch' ? doing.task : null;
  return {
    begin,
    dialog: (
      <>
        <ChangeRole key={of('role')?.id} user={of('role')} onClose={close} />
        <SwitchUser user={of('switch')} onClose={close} />
        {doing !== null && asked !== null ? <AskTask task={asked} user={doing.user} onClose={close} /> : null}
      </>
    ),
  };
}
