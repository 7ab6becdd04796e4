import { useId, useState } from 'preact/hooks';
import { CLASS_DESK } from '../../content/messages/class-desk.ts';
import { CLASS_LIMITS } from '../../protocol/class.ts';
import { translator } from '../../ui/kit/language.ts';
import { TextField } from '../../ui/kit/text-field.tsx';
import type { HostDesk } from './host-desk.ts';

const t = translator(CLASS_DESK);

export interface SignInProps {
  readonly kind: 'set-up' | 'sign-in';
  readonly host: HostDesk;
}

/** Who runs classes here: the first trainer with the host's set-up code, everybody else by name and password. */
export function SignIn({ kind, host }: SignInProps) {
  const id = useId();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const first = kind === 'set-up';

  function send(): void {
    if (first) void host.setUp(code, name.trim(), password);
    else void host.signIn(name.trim(), password);
  }

  return (
    <form
      class="paper trainer-editor class-sign"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2 id={`${id}-title`}>{t(first ? 'sign.up' : 'sign.in')}</h2>
      {first && <p>{t('sign.up.lead')}</p>}
      {first && (
        <TextField
          label={t('sign.code')}
          value={code}
          onType={setCode}
          autocomplete="one-time-code"
          maxLength={40}
        />
      )}
      <TextField
        label={t('sign.name')}
        value={name}
        onType={setName}
        autocomplete="username"
        maxLength={CLASS_LIMITS.trainer}
      />
      <div class="field">
        <label for={id}>{t('sign.password')}</label>
        <input
          id={id}
          class="input"
          type="password"
          autocomplete={first ? 'new-password' : 'current-password'}
          maxLength={CLASS_LIMITS.password.max}
          value={password}
          onInput={(event) => setPassword(event.currentTarget.value)}
        />
      </div>
      {/* A real submit button: password managers and Enter know it. */}
      <button type="submit" class="button" data-look="seal">
        {t(first ? 'sign.up.go' : 'sign.in.go')}
      </button>
    </form>
  );
}
