import { useMessages } from '../i18n/language';

export function Loading() {
  const { messages } = useMessages();
  return (
    <p className="note loading" role="status">
      {messages.loading}
    </p>
  );
}

interface FailureProps {
  readonly message: string;
  readonly retry: () => void;
}

export function Failure({ message, retry }: FailureProps) {
  const { messages } = useMessages();
  return (
    <div className="note failure" role="alert">
      <p>
        {messages.failed}: {message}
      </p>
      <button type="button" onClick={retry}>
        {messages.retry}
      </button>
    </div>
  );
}
