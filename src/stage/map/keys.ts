/** The map's three textures. */
export const MAP_SKY = 'map-sky';
export const MAP_LAND = 'map-land';
export const MAP_ATLAS = 'map-atlas';
