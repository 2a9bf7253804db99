package id.susun.signing;

import id.susun.audit.Refused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * What a file shows, page by page. An incremental update leaves the bytes of the text as they were and may still put other
 * pages in their place, so that somebody signs what nobody was shown (https://pdf-insecurity.org/signature-shadow).
 */
final class ShownPages {

    private static final List<COSName> DRAWN = List.of(COSName.CONTENTS, COSName.USER_UNIT, COSName.GROUP);

    /** A signature's own picture may cover so much of its page, and no more. */
    private static final float PICTURE = 0.25f;

    private ShownPages() {}

    /** Refuses {@code signing.changed} when {@code signed} shows anything but {@code sent} and a signature. */
    static void requireSame(PDDocument sent, PDDocument signed) throws IOException {
        if (!of(sent).equals(of(signed))) {
            throw new Refused("signing.changed");
        }
    }

    private static List<String> of(PDDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(fingerprint(page));
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        pages.add(new ObjectPrint().of(catalog.getItem(COSName.OCPROPERTIES)));
        return pages;
    }

    private static String fingerprint(PDPage page) throws IOException {
        ObjectPrint print = new ObjectPrint();
        for (COSName part : DRAWN) {
            print.add(page.getCOSObject().getItem(part));
        }
        print.add(page.getResources() == null ? null : page.getResources().getCOSObject());
        print.add(page.getMediaBox().getCOSArray());
        print.add(page.getCropBox().getCOSArray());
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!isSignature(page, annotation)) {
                print.add(annotation.getCOSObject());
            }
        }
        return page.getRotation() + ":" + print.of(null);
    }

    private static boolean isSignature(PDPage page, PDAnnotation annotation) {
        COSDictionary widget = annotation.getCOSObject();
        COSDictionary field = widget.containsKey(COSName.FT) ? widget : widget.getCOSDictionary(COSName.PARENT);
        PDRectangle box = annotation.getRectangle();
        return field != null
                && COSName.SIG.equals(field.getCOSName(COSName.FT))
                && (box == null || area(box) <= PICTURE * area(page.getMediaBox()));
    }

    private static float area(PDRectangle box) {
        return Math.abs(box.getWidth() * box.getHeight());
    }
}
