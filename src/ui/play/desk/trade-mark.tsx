import type { Trade } from '../../../protocol/vocabulary.ts';

/** What each shop sells, with one pen: 24 units. */
const GOODS: Readonly<Record<Trade, string>> = {
  liquor: 'M9.5 3h5M10 3v5c-2.4 1.3-3 3-3 5v7.4h10V13c0-2-.6-3.7-3-5V3M7 14.4h10',
  building: 'M3.4 20V10.2h7.4V20M10.8 20V4.4h9.8V20M2 20h20M6 13.4h2.2M14 8h3.4M14 12h3.4M14 16h3.4',
  seed: 'M12 21v-9M12 13.6C6.6 14 4.4 10.8 4.6 6.6 9.4 6.4 12 9 12 13.6zM12 11.2c0-4.4 2.6-6.8 7.2-6.4.4 4.2-2 7-7.2 6.4z',
  appliance: 'M6 3h12v18H6zM6 10h12M9 6v1.6M9 13v3',
  grocery: 'M7.6 7 6 20.6h12L16.4 7zM7.6 7c1-2 2-2.6 4.4-2.6S15.4 5 16.4 7M9 12h6M9 15.6h6',
  hardware: 'M4 7.4h12.6v-3H9L4 7.4zM11.6 7.4v13h-3v-13M16.6 4.4 20 6v3.4l-3.4-2',
  feed: 'M6.4 8.4h11.2L19 20.6H5zM8.4 8.4 7 4.4h10l-1.4 4M9.4 13.4c1.6 2 3.6 2 5.2 0M12 14.8v3',
  beverage: 'M7 5h10l-1.2 15.6H8.2zM6 5h12M11 5l2-3M7.6 11h8.8',
};

export function TradeMark({ trade }: { readonly trade: Trade }) {
  return (
    <svg class="trade-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={GOODS[trade]} />
    </svg>
  );
}
