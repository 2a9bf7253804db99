package id.susun.drafting.ui;

import id.susun.drafting.Commenting;
import id.susun.drafting.DraftPresence;
import id.susun.drafting.Drafting;
import id.susun.drafting.NoteReading;
import id.susun.drafting.SuggestionReview;
import org.springframework.stereotype.Component;

/**
 * The services that comments and suggestions work with.
 *
 * @param reading reads and counts them
 * @param commenting writes them
 * @param review accepts and rejects
 * @param drafting names the places
 * @param presence tells whether the text has changed
 */
@Component
record NoteParts(
        NoteReading reading,
        Commenting commenting,
        SuggestionReview review,
        Drafting drafting,
        DraftPresence presence) {}
