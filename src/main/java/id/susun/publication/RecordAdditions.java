package id.susun.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What a JDIH record says besides what follows from the case; each may be empty.
 *
 * @param subject subjek: what it is about, as libraries index it
 * @param fieldOfLaw bidangHukum, such as "Hukum Administrasi Negara"
 * @param authorBody teuBadan: the body it is entered under; empty for the region
 * @param callNumber noPanggil
 * @param description deskripsiFisik, such as "12 hlm."
 */
public record RecordAdditions(
        @NotNull @Size(max = 300, message = "{publication.long}")
        String subject,

        @NotNull @Size(max = 200, message = "{publication.long}")
        String fieldOfLaw,

        @NotNull @Size(max = 200, message = "{publication.long}")
        String authorBody,

        @NotNull @Size(max = 100, message = "{publication.long}")
        String callNumber,

        @NotNull @Size(max = 200, message = "{publication.long}")
        String description)
        implements Serializable {}
