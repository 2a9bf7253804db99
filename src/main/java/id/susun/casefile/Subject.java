package id.susun.casefile;

import java.io.Serializable;

/**
 * An affair of government (urusan pemerintahan) by the tenant's own list.
 *
 * @param code how decision tables name it
 * @param name what people call it
 * @param retired whether it is no longer offered
 */
public record Subject(String code, String name, boolean retired) implements Serializable {}
