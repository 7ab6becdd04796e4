/**
 * The territory map. It has two verbs: `play` (pretty, may be cut) and `sync` (set everything to the view; idempotent,
 * always last). No rule of the game lives here.
 */
import type Phaser from 'phaser';
import type { Language } from '../../content/bilingual.ts';
import type { TimeOfYear } from '../../content/weather.ts';
import type { DealerId } from '../../protocol/month-event.ts';
import type { MonthView } from '../../protocol/month-view.ts';
import { type Art, paint } from '../art.ts';
import { Ambience } from './ambience.ts';
import { paintAtlas } from './atlas.ts';
import type { MapCue } from './cue.ts';
import { MAP_ATLAS, MAP_LAND, MAP_SKY } from './keys.ts';
import { paintLand, paintSky } from './land.ts';
import { layoutFor, type MapLayout } from './layout.ts';
import { nameOf, signWidth } from './lettering.ts';
import type { MapThings } from './map-things.ts';
import { lampsAt, lightAt } from './palette.ts';
import { MapPerformer } from './performer.ts';
import { type MapPicture, pictureOf } from './picture.ts';
import { ShopFigure } from './shop-figure.ts';
import { Sky } from './sky.ts';
import { spritesFor } from './sprites.ts';
import { Traveller } from './traveller.ts';

/** From the sky to what falls from it; shops stand between 3 and 5, the southern ones in front. */
const DEPTH = {
  sky: 0,
  heaven: 1,
  land: 2,
  smoke: 2.5,
  ring: 2.8,
  shops: 3,
  rep: 6,
  fall: 7,
  signs: 8,
  coin: 9,
};
const COINS = 4;

export interface MapSurroundings {
  readonly art: Art;
  readonly language: Language;
  readonly reducedMotion: boolean;
  /** Told whenever the map begins or ends to move of its own accord. */
  readonly onPace: (pace: 'still' | 'idle' | 'playing') => void;
  /** Fetches a season's drawings; the map is placed anew when they are here. */
  readonly onSeason: (season: TimeOfYear) => void;
}

export class TerritoryMap implements MapThings {
  readonly scene: Phaser.Scene;
  readonly traveller: Traveller;
  layout: MapLayout | null = null;
  private readonly around: MapSurroundings;
  private readonly figures = new Map<DealerId, ShopFigure>();
  private readonly sky: Sky;
  private readonly backdrop: Phaser.GameObjects.Image;
  private readonly land: Phaser.GameObjects.Image;
  private readonly ring: Phaser.GameObjects.Image;
  private readonly coins: readonly Phaser.GameObjects.Image[];
  private readonly ambience: Ambience;
  private readonly performer: MapPerformer;
  private language: Language;
  private reducedMotion: boolean;
  private view: MonthView;
  private picture: MapPicture;
  private painted: TimeOfYear | null = null;
  private pointed: DealerId | null = null;
  private shown = 0;
  private size = { width: 1, height: 1, dpr: 1 };

  constructor(scene: Phaser.Scene, around: MapSurroundings, view: MonthView) {
    this.scene = scene;
    this.around = around;
    this.view = view;
    this.picture = pictureOf(view);
    this.language = around.language;
    this.reducedMotion = around.reducedMotion;
    const image = (depth: number): Phaser.GameObjects.Image =>
      scene.add.image(0, 0, '__DEFAULT').setDepth(depth);
    this.backdrop = image(DEPTH.sky).setOrigin(0, 0);
    this.land = image(DEPTH.land).setOrigin(0, 0);
    this.ring = image(DEPTH.ring).setVisible(false);
    this.coins = Array.from({ length: COINS }, () => image(DEPTH.coin).setVisible(false));
    this.sky = new Sky(scene, { sky: DEPTH.heaven, fall: DEPTH.fall });
    for (const shop of this.picture.shops) this.figures.set(shop.id, new ShopFigure(scene, shop));
    this.traveller = new Traveller(scene, DEPTH.rep);
    this.ambience = new Ambience(scene, this.sky, DEPTH.smoke);
    this.performer = new MapPerformer(this);
  }

  /** Fits the map into a host of `width`×`height` CSS pixels: everything is painted anew, then set to the view. */
  place(width: number, height: number, dpr: number): void {
    this.size = { width, height, dpr };
    this.performer.cut();
    this.ambience.end();
    const { shops } = this.picture;
    const layout = layoutFor(width, height, shops, (id, text) => signWidth(nameOf(id, this.language), text));
    this.layout = layout;
    paintAtlas(this.scene, MAP_ATLAS, dpr, spritesFor(this.around.art, layout, shops, this.language));
    this.paintLand(layout, dpr);
    for (const place of layout.shops)
      this.figures
        .get(place.id)
        ?.place(layout, place, dpr, DEPTH.shops + (2 * place.foot.y) / height, DEPTH.signs);
    for (const coin of this.coins) coin.setTexture(MAP_ATLAS, 'mark-coin').setScale(0.8 / dpr);
    this.ring.setTexture(MAP_ATLAS, 'ring').setScale(1 / dpr);
    this.traveller.place(layout, dpr);
    this.sky.place(layout, dpr);
    this.ambience.place(dpr);
    this.sync(this.view);
  }

  private paintLand(layout: MapLayout, dpr: number): void {
    const { season } = this.picture;
    this.painted = season;
    const { width, height, skyline, shop } = layout;
    paint(this.scene, MAP_SKY, width, skyline + shop * 0.4, dpr, (pen) => paintSky(pen, layout, season));
    paint(this.scene, MAP_LAND, width, height, dpr, (pen) => paintLand(pen, layout, season, this.around.art));
    this.backdrop.setTexture(MAP_SKY).setScale(1 / dpr);
    this.land.setTexture(MAP_LAND).setScale(1 / dpr);
  }

  async play(cues: readonly MapCue[], before: MonthView, view: MonthView): Promise<void> {
    if (this.reducedMotion || cues.length === 0) {
      this.sync(view);
      return;
    }
    this.settle(pictureOf(before));
    this.view = view;
    this.picture = pictureOf(view);
    this.sky.prepare(this.picture.weather);
    this.around.onPace('playing');
    if (await this.performer.play(cues)) this.sync(view);
  }

  sync(view: MonthView): void {
    this.view = view;
    this.picture = pictureOf(view);
    const { season } = this.picture;
    this.settle(this.picture);
    if (season !== this.painted && this.layout) this.around.onSeason(season);
    this.rest();
  }

  /** Some small life if that is wanted, or none. */
  private rest(): void {
    if (this.reducedMotion || !this.layout) {
      this.around.onPace('still');
      return;
    }
    this.ambience.begin(
      this.layout,
      this.picture,
      (id) => this.figures.get(id),
      () => this.around.onPace('still'),
    );
    this.around.onPace('idle');
  }

  private settle(picture: MapPicture): void {
    this.performer.cut();
    this.ambience.end();
    for (const shop of picture.shops) this.figures.get(shop.id)?.rest(shop);
    for (const coin of this.coins) coin.setVisible(false);
    this.sky.rest(picture.weather, picture.hour);
    this.hour = picture.hour;
    this.traveller.rest(picture.rep);
    this.point(this.pointed);
  }

  /** The new day's sky, while it is still dark. */
  changeWeather(): void {
    const { weather } = this.picture;
    this.sky.rest(weather, 0);
    this.sky.begin();
  }

  figure(id: DealerId): ShopFigure | undefined {
    return this.figures.get(id);
  }

  coin(at: number): Phaser.GameObjects.Image | undefined {
    return this.coins[at];
  }

  /** A tween may move it. Below 0 it is as dark as after 1: the night before. */
  get hour(): number {
    return this.shown;
  }

  set hour(hour: number) {
    this.shown = hour;
    const late = hour < 0 ? 1 - hour : hour;
    const tint = lightAt(late, this.picture.weather);
    this.backdrop.setTint(tint);
    this.land.setTint(tint);
    this.traveller.image.setTint(tint);
    for (const figure of this.figures.values()) figure.light(tint, lampsAt(late));
    this.sky.light(tint);
    this.sky.hour = hour;
  }

  point(dealer: DealerId | null): void {
    this.pointed = dealer;
    const place = this.layout?.shops.find(({ id }) => id === dealer);
    this.ring.setVisible(place !== undefined);
    if (!place) return;
    const { x, y, width, height } = place.box;
    this.ring.setPosition(x, y).setDisplaySize(width * 1.26, height * 1.42);
  }

  /** Whatever is under way has happened. */
  skip(): void {
    this.sync(this.view);
  }

  setReducedMotion(on: boolean): void {
    this.reducedMotion = on;
    this.sync(this.view);
  }

  setLanguage(language: Language): void {
    this.language = language;
    this.repaint();
  }

  repaint(): void {
    if (this.layout) this.place(this.size.width, this.size.height, this.size.dpr);
  }

  destroy(): void {
    this.performer.cut();
    this.ambience.end();
    this.scene.tweens.killAll();
    this.scene.time.removeAllEvents();
    this.scene.children.removeAll(true);
    for (const key of [MAP_SKY, MAP_LAND, MAP_ATLAS])
      if (this.scene.textures.exists(key)) this.scene.textures.remove(key);
  }
}
