/** Where somebody lives. Degrees (WGS 84). */
export interface Home {
  readonly latitude: number;
  readonly longitude: number;
  readonly address: string;
}
