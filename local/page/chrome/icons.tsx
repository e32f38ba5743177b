// The few signs of the page, drawn, because not every machine's fonts have them.

const box = { width: 14, height: 14, viewBox: '0 0 14 14' } as const;

export const CloseSign = () => (
  <svg aria-hidden="true" {...box}>
    <path d="M2 2l10 10M12 2L2 12" stroke="currentColor" stroke-width="1.6" />
  </svg>
);

export const NewWindowSign = () => (
  <svg aria-hidden="true" {...box}>
    <path d="M5 2H2v10h10V9M8 2h4v4M12 2L7 7" fill="none" stroke="currentColor" stroke-width="1.4" />
  </svg>
);
