import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { catalogue } from '#shared/catalogue/index.ts';
import { AboutDialog } from './about/AboutDialog.tsx';
import { BodiesScreen } from './bodies/BodiesScreen.tsx';
import { BodyScreen } from './bodies/BodyScreen.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { HelpDialog } from './help/HelpDialog.tsx';
import { useHelpKey } from './help/useHelpKey.ts';
import { ConveneScreen } from './library/ConveneScreen.tsx';
import { BodyStep } from './library/first/BodyStep.tsx';
import { FirstStart } from './library/first/FirstStart.tsx';
import { ProfileStep } from './library/first/ProfileStep.tsx';
import { HomeScreen } from './library/HomeScreen.tsx';
import { ReplayScreen } from './library/replay/ReplayScreen.tsx';
import { LiveScreen } from './live/LiveScreen.tsx';
import { type Screen, writeAddress } from './state/navigation.ts';
import { useNavigation } from './state/navigationStore.ts';
import { start } from './state/start.ts';
import { StripScreen } from './strip/StripScreen.tsx';
import { Button } from './ui/Button.tsx';
import { ConfirmHost } from './ui/confirm.tsx';
import { EmptyState } from './ui/EmptyState.tsx';
import { loadFonts } from './ui/fonts.ts';
import { Toasts } from './ui/Toasts.tsx';
import { Waiting } from './ui/Waiting.tsx';
import { useHostCommands } from './useHostCommands.ts';

/** The whole window. */
export function App() {
  useHelpKey();
  return (
    <I18nProvider locale={catalogue.locale}>
      <ErrorBoundary>
        <Started />
      </ErrorBoundary>
      <HelpDialog />
      <AboutDialog />
      <ConfirmHost />
      <Toasts />
    </I18nProvider>
  );
}

/** The screen, once the main process has answered. */
function Started() {
  const [state, setState] = useState<'starting' | 'ready' | { readonly problem: string }>('starting');
  const [attempt, setAttempt] = useState(0);
  const screen = useNavigation((navigation) => navigation.screen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt starts again.
  useEffect(() => {
    let current = true;
    Promise.all([start(), loadFonts()]).then(
      () => current && setState('ready'),
      (error: Error) => current && setState({ problem: error.message }),
    );
    return () => {
      current = false;
    };
  }, [attempt]);
  useHostCommands(state === 'ready');
  if (state === 'starting') return <Waiting />;
  if (state === 'ready') return <Shown key={writeAddress(screen)} screen={screen} />;
  return (
    <EmptyState
      alone
      title={state.problem}
      actions={
        <Button variant="primary" onPress={() => setAttempt(attempt + 1)}>
          {catalogue.ui.retry}
        </Button>
      }
    />
  );
}

function Shown({ screen }: { readonly screen: Screen }) {
  switch (screen.name) {
    case 'home':
      return <HomeScreen />;
    case 'bodies':
      return <BodiesScreen />;
    case 'body':
      return <BodyScreen source={{ body: screen.id }} />;
    case 'newBody':
      return <BodyScreen source={{ profile: screen.profile }} />;
    case 'convene':
      return <ConveneScreen session={screen.session} body={screen.body} />;
    case 'firstProfile':
      return (
        <FirstStart at={0}>
          <ProfileStep />
        </FirstStart>
      );
    case 'firstBody':
      return (
        <FirstStart at={1}>
          <BodyStep source={screen} />
        </FirstStart>
      );
    case 'firstSession':
      return (
        <FirstStart at={2}>
          <ConveneScreen session={undefined} body={screen.body} isFirst />
        </FirstStart>
      );
    case 'replay':
      return <ReplayScreen />;
    case 'live':
      return <LiveScreen sessionId={screen.id} />;
    case 'strip':
      return <StripScreen sessionId={screen.id} />;
  }
}
