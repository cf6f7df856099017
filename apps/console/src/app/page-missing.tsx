import { Link } from 'react-router-dom';
import { texts } from '../texts/texts.js';
import { PageTitle } from './page-title.js';

export const PageMissing = () => (
  <>
    <PageTitle>{texts.pageMissing.title}</PageTitle>
    <Link to="/duties">{texts.pageMissing.back}</Link>
  </>
);
