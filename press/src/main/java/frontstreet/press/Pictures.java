package frontstreet.press;

/// Where the pictures of a piece are.
final class Pictures {
    private Pictures() {}

    /// The address of a piece's picture, on its outlet's server.
    static String url(Piece piece) {
        return piece.server() + path(piece, 1200);
    }

    /// @param width in pixels; pictures are three wide and two high
    static String path(Piece piece, int width) {
        String scene = String.valueOf(piece.scene());
        return "/media/"
                + Long.toHexString(piece.pictureSeed())
                + "/"
                + scene
                + "-"
                + width
                + (PictureMaker.isDrawing(scene) ? ".png" : ".jpg");
    }
}
