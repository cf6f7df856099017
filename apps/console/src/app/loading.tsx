import { texts } from '../texts/texts.js';

export const Loading = () => (
  <p className="loading" role="status">
    {texts.loading}
  </p>
);
