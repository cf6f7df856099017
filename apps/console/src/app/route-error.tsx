import { Button } from 'antd';
import { texts } from '../texts/texts.js';

/** A bug, or a chunk of an older release that is no longer served: a reload helps with the latter. */
export const RouteError = () => (
  <main className="alone" role="alert">
    <h1>{texts.crashed.title}</h1>
    <p>{texts.crashed.says}</p>
    <Button type="primary" onClick={() => location.reload()}>
      {texts.crashed.reload}
    </Button>
  </main>
);
