import { back } from '#renderer/state/navigationStore.ts';
import { useCall } from '#renderer/state/useCall.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Waiting } from '#renderer/ui/Waiting.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { BodyForm } from './BodyForm.tsx';
import { FROM_FILE, useImportedProfile } from './importedProfile.ts';

/** Where the body comes from: one that is saved, or a new one from a profile that comes along or from a file. */
type Source = { readonly body: string } | { readonly profile: string };

/** The editor of a body. */
export function BodyScreen({ source }: { readonly source: Source }) {
  if ('body' in source) return <Saved id={source.body} />;
  return source.profile === FROM_FILE ? <Imported /> : <Drafted profile={source.profile} />;
}

function Saved({ id }: { readonly id: string }) {
  const { value, problem } = useCall('bodies.get', { body: id });
  if (value) return <BodyForm draftKey={id} saved={value} isNew={false} />;
  return problem === null ? <Waiting /> : <Failed problem={problem} />;
}

function Imported() {
  const body = useImportedProfile((imported) => imported.body);
  if (body === null) return <Failed problem={catalogue.profiles.lost} />;
  return <BodyForm key={body.id} draftKey={`profile/${body.id}`} saved={body} isNew />;
}

function Drafted({ profile }: { readonly profile: string }) {
  const { value, problem } = useCall('profiles.draft', { profile });
  if (value) return <BodyForm draftKey={`profile/${profile}`} saved={value} isNew />;
  return problem === null ? <Waiting /> : <Failed problem={problem} />;
}

function Failed({ problem }: { readonly problem: string }) {
  return (
    <EmptyState alone title={problem} actions={<Button onPress={() => void back()}>{catalogue.ui.back}</Button>} />
  );
}
