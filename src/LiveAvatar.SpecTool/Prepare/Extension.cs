namespace LiveAvatar.SpecTool.Prepare;

/// <summary>The vendor extensions by which <c>prepare</c> hands facts to the templates. Nothing else knows these names.</summary>
internal static class Extension
{
    /// <summary>The C# name of an operation, parameter, property.</summary>
    public const string Name = "x-name";

    /// <summary>The C# name of the group (the first tag) that an operation belongs to.</summary>
    public const string Group = "x-group";

    /// <summary>A string of the contract as the inside of a C# string literal.</summary>
    public const string Wire = "x-wire";

    /// <summary>Lines of documentation, XML-escaped.</summary>
    public const string Summary = "x-summary";
    public const string Remarks = "x-remarks";

    /// <summary>What <c>[Obsolete]</c> says.</summary>
    public const string Obsolete = "x-obsolete";

    /// <summary>The name of the field behind a property that has one.</summary>
    public const string Field = "x-field";

    /// <summary>The credentials that an operation accepts, as a C# expression.</summary>
    public const string Credentials = "x-credentials";

    /// <summary>How the result stands in the answer: None, Envelope, Bare.</summary>
    public const string ResultKind = "x-result";

    /// <summary>On an operation whose answer is a page: the type of its items.</summary>
    public const string Page = "x-page";

    /// <summary>The one value that a property can have, as a C# expression.</summary>
    public const string Const = "x-const";

    /// <summary>On a constant by which a union is told apart.</summary>
    public const string Tag = "x-tag";

    /// <summary>When a property is written: required, include, assigned, never; absent: when it isn't null.</summary>
    public const string Write = "x-write";

    /// <summary>On an operation whose pages can be walked; then the C# name of the method that does.</summary>
    public const string Walk = "x-all";

    /// <summary>On a schema that requests carry: what the server does with what is left out matters there.</summary>
    public const string Requested = "x-requested";

    /// <summary>On a property whose C# type is a class, so that it has to be told that it starts as null.</summary>
    public const string ReferenceType = "x-reference-type";

    /// <summary>On a number that stands in JSON as a string.</summary>
    public const string WrittenAsText = "x-text";

    /// <summary>On a list or map of such numbers.</summary>
    public const string ItemsWrittenAsText = "x-text-items";

    /// <summary>The default of the contract, for the documentation; it is the server's, and never sent.</summary>
    public const string Default = "x-default";

    /// <summary>The values of an open enum.</summary>
    public const string Members = "x-members";

    /// <summary>A discriminator whose mapping is whole, and made of references.</summary>
    public const string Discriminator = "x-discriminator";

    /// <summary>The names that the contract itself gives to the values of an enum.</summary>
    public const string ValueNames = "x-value-names";

    /// <summary>The values that a number can have, for the documentation.</summary>
    public const string Values = "x-values";

    /// <summary>On the property that stands for all members that a schema types but doesn't name.</summary>
    public const string Additional = "x-additional";

    /// <summary>Where a schema stood before it got a name: the words that its C# name is made of.</summary>
    public const string Place = "x-place";

    /// <summary>On a base class: the property that tells the classes below it apart, and the value of each.</summary>
    public const string Subtypes = "x-subtypes";

    /// <summary>On a class below another one: that.</summary>
    public const string Parent = "x-parent";

    /// <summary>On a class below another one: what its constructor sets, as C#.</summary>
    public const string Sets = "x-sets";

    /// <summary>On a class below another one: the inherited properties without which the API refuses it, by their names in JSON.</summary>
    public const string AlsoRequired = "x-also-required";

    /// <summary>On a property that the base class has as another type.</summary>
    public const string Hides = "x-hides";

    /// <summary>What a union is told apart by.</summary>
    public const string Union = "x-union";

    /// <summary>The name of the class that reads a union, a union of scalars or a base class.</summary>
    public const string Converter = "x-converter";

    /// <summary>On a union of scalars, which has a property for each kind.</summary>
    public const string Scalars = "x-scalars";

    /// <summary>On a property of such a union: how the kind is written in JSON, as C#.</summary>
    public const string Tokens = "x-tokens";

    /// <summary>On a wrapped scalar: the union that is made of it without a word.</summary>
    public const string Converts = "x-converts";

    /// <summary>On a variant of a union that is no object: its kind. It stands in a class of one property.</summary>
    public const string Wrapped = "x-wrapped";

    /// <summary>The base classes and interfaces of a class.</summary>
    public const string Bases = "x-bases";

    /// <summary>The cookie that is a credential, marked so by the overlay.</summary>
    public const string CookieCredential = "x-cookie-credential";

    /// <summary>What there is to know of the contract as a whole.</summary>
    public const string Contract = "x-contract";

    /// <summary>Where a parameter goes: Path, Query, Header, Cookie.</summary>
    public const string SentIn = "x-in";

    /// <summary>How the values of a parameter are put together, as a C# expression; absent: as usual in its place.</summary>
    public const string Style = "x-style";

    /// <summary>A parameter that is written as JSON.</summary>
    public const string InJson = "x-json";

    /// <summary>What a body is written as, as calls in C# that follow it; none where it is plain JSON.</summary>
    public const string BodyFormat = "x-as";

    /// <summary>On a file, what it can be where that isn't one media type, for the documentation.</summary>
    public const string FileTypes = "x-file-types";

    /// <summary>On a schema whose C# type is written by hand: the name of that.</summary>
    public const string HandWritten = "x-hand-written";

    /// <summary>On an operation: what its descriptor says beyond what all say, as C#.</summary>
    public const string Settings = "x-settings";

    /// <summary>On an operation whose success may have nothing to give.</summary>
    public const string MayBeEmpty = "x-may-be-empty";

    /// <summary>On an operation: the C# type of its result, where no schema gives it.</summary>
    public const string Returns = "x-returns";

    /// <summary>On an operation: what the contract says of its result.</summary>
    public const string Answer = "x-answer";

    /// <summary>On an operation: the errors that the contract tells of.</summary>
    public const string Errors = "x-errors";

    /// <summary>On the contract: the security schemes that its operations take beyond LiveAvatar's own.</summary>
    public const string SecuritySchemes = "x-security-schemes";

    /// <summary>On an operation that can be called without the credentials that it takes.</summary>
    public const string OptionalCredentials = "x-optional-credentials";
}
