interface QrImageProps {
  readonly size: number;
  /** Dark modules, one unit each. */
  readonly path: string;
}

/** Always dark on white: scanners need it, in either theme. */
export const QrImage = ({ size, path }: QrImageProps) => (
  <svg
    className="qr"
    viewBox={`0 0 ${size} ${size}`}
    role="img"
    aria-label="QR code for an authenticator app"
  >
    <path d={path} fill="#000" shapeRendering="crispEdges" />
  </svg>
);
