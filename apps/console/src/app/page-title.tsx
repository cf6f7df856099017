import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { texts } from '../texts/texts.js';

interface Props {
  readonly children: string;
  /** Beside the heading: buttons of the page. */
  readonly beside?: ReactNode;
}

/** The router's key of the page that the browser loaded; its focus is the browser's affair. */
const FIRST_PAGE = 'default';

/** The page's heading. Names the tab, and takes the focus when one comes from another page, so that a reader starts here. */
export const PageTitle = ({ children, beside }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} - ${texts.product}`;
  }, [children]);
  const { key } = useLocation();
  const entered = key !== FIRST_PAGE;
  useEffect(() => {
    if (entered) heading.current?.focus({ preventScroll: true });
  }, [entered]);
  return (
    <div className="page-title">
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {beside}
    </div>
  );
};
