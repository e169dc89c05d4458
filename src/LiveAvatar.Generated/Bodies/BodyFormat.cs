namespace LiveAvatar.Generated;

/// <summary>What the body of a request is written as.</summary>
internal enum BodyFormat
{
    /// <summary>JSON of any model.</summary>
    Json,

    /// <summary>The members of a model as an HTML form sends them, URL-encoded.</summary>
    Form,

    /// <summary>The members of a model as parts of their own: the only form that carries files beside values.</summary>
    Multipart,

    /// <summary>A string as it is, in UTF-8.</summary>
    Text,

    /// <summary>A <see cref="LiveAvatarFile"/> as it is.</summary>
    File,
}
