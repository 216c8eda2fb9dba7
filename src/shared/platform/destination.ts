/** A place to go to, in GCJ-02 degrees, as Chinese maps want them. */
export interface Destination {
  latitude: number;
  longitude: number;
  name: string;
  address: string;
}
