namespace LiveAvatar.Generated;

/// <summary>A value, checked, for a security scheme that has no option of its own.</summary>
internal readonly struct NamedCredential(SecurityScheme scheme, string value)
{
    public SecurityScheme Scheme => scheme;

    public string Value => value;
}
