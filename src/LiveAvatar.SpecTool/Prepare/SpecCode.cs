using LiveAvatar.SpecTool.Diagnostics;

namespace LiveAvatar.SpecTool.Prepare;

/// <summary>The stable ids of what <c>prepare</c> has to say. The table in <c>spec/README.md</c> tells a maintainer what to do about each.</summary>
internal sealed record SpecCode(string Id, Severity Severity)
{
    public static readonly SpecCode NotJson = new("LASPEC001", Severity.Error);
    public static readonly SpecCode NotOpenApi3 = new("LASPEC002", Severity.Error);
    public static readonly SpecCode NoOperations = new("LASPEC003", Severity.Error);
    public static readonly SpecCode UnresolvedReference = new("LASPEC004", Severity.Error);
    public static readonly SpecCode BadOverlay = new("LASPEC005", Severity.Error);
    public static readonly SpecCode OverlayActionWithoutMatch = new("LASPEC006", Severity.Message);
    public static readonly SpecCode AcceptedNothing = new("LASPEC007", Severity.Message);

    public static readonly SpecCode UndeclaredPathParameter = new("LASPEC008", Severity.Error);

    public static readonly SpecCode ObjectInMapping = new("LASPEC010", Severity.Message);
    public static readonly SpecCode UntypedUnion = new("LASPEC011", Severity.Warning);
    public static readonly SpecCode UnionNotToldApart = new("LASPEC012", Severity.Warning);
    public static readonly SpecCode UnknownSecurity = new("LASPEC013", Severity.Warning);
    public static readonly SpecCode NameTaken = new("LASPEC014", Severity.Warning);
    public static readonly SpecCode UnsupportedParameter = new("LASPEC016", Severity.Warning);

    public static readonly SpecCode MalformedSchema = new("LASPEC020", Severity.Warning);
    public static readonly SpecCode EndlessSchema = new("LASPEC021", Severity.Error);
    public static readonly SpecCode ContradictorySchema = new("LASPEC022", Severity.Warning);
    public static readonly SpecCode DynamicReference = new("LASPEC023", Severity.Message);
    public static readonly SpecCode MappingToNothing = new("LASPEC024", Severity.Warning);
    public static readonly SpecCode UntypedConstant = new("LASPEC025", Severity.Message);
    public static readonly SpecCode SubtypeOfAnother = new("LASPEC026", Severity.Warning);
    public static readonly SpecCode ConditionalType = new("LASPEC027", Severity.Warning);
    public static readonly SpecCode TextWithSchema = new("LASPEC028", Severity.Message);
    public static readonly SpecCode Constraints = new("LASPEC029", Severity.Message);
    public static readonly SpecCode HandlersCredential = new("LASPEC030", Severity.Message);
    public static readonly SpecCode SecondCredential = new("LASPEC031", Severity.Warning);
    public static readonly SpecCode CredentialParameter = new("LASPEC032", Severity.Message);
    public static readonly SpecCode EndlessContainer = new("LASPEC033", Severity.Warning);
    public static readonly SpecCode DuplicateParameter = new("LASPEC039", Severity.Warning);
    public static readonly SpecCode PathParameterWithoutPlace = new("LASPEC040", Severity.Warning);
    public static readonly SpecCode IgnoredHeader = new("LASPEC041", Severity.Message);
    public static readonly SpecCode UnknownStyle = new("LASPEC042", Severity.Warning);
    public static readonly SpecCode ParameterAsText = new("LASPEC043", Severity.Message);
    public static readonly SpecCode OtherMediaTypes = new("LASPEC044", Severity.Message);
    public static readonly SpecCode UntypedMediaType = new("LASPEC045", Severity.Warning);
    public static readonly SpecCode FormWithoutFields = new("LASPEC046", Severity.Message);
    public static readonly SpecCode BodyOfMethod = new("LASPEC047", Severity.Message);
    public static readonly SpecCode AnswerOfAnotherKind = new("LASPEC048", Severity.Warning);
    public static readonly SpecCode UnfollowedEncoding = new("LASPEC049", Severity.Warning);
    public static readonly SpecCode IgnoredExtensions = new("LASPEC050", Severity.Message);
    public static readonly SpecCode IgnoredSideNotes = new("LASPEC051", Severity.Message);
    public static readonly SpecCode NoServer = new("LASPEC052", Severity.Message);
    public static readonly SpecCode OwnServer = new("LASPEC053", Severity.Warning);
    public static readonly SpecCode BodyWithoutMediaType = new("LASPEC054", Severity.Warning);
    public static readonly SpecCode NestedParameter = new("LASPEC055", Severity.Message);
    public static readonly SpecCode OptionalInPath = new("LASPEC056", Severity.Message);
    public static readonly SpecCode BytesInJson = new("LASPEC057", Severity.Message);
    public static readonly SpecCode BesideReference = new("LASPEC058", Severity.Message);

    public static readonly SpecCode WebPage = new("LASPEC060", Severity.Error);
    public static readonly SpecCode NotDownloaded = new("LASPEC061", Severity.Error);
    public static readonly SpecCode TooLarge = new("LASPEC062", Severity.Error);
    public static readonly SpecCode RedirectedElsewhere = new("LASPEC063", Severity.Error);
    public static readonly SpecCode SourceNotSecure = new("LASPEC064", Severity.Error);
    public static readonly SpecCode AnotherApi = new("LASPEC065", Severity.Error);
    public static readonly SpecCode AnotherServer = new("LASPEC066", Severity.Error);
    public static readonly SpecCode OverlayOutlived = new("LASPEC067", Severity.Error);
    public static readonly SpecCode ClientDoesNotBuild = new("LASPEC068", Severity.Error);
    public static readonly SpecCode TestsFailed = new("LASPEC069", Severity.Error);
    public static readonly SpecCode BadLock = new("LASPEC070", Severity.Error);
    public static readonly SpecCode BadVersion = new("LASPEC071", Severity.Error);

    public static readonly SpecCode AnswerWithoutBody = new("LASPEC080", Severity.Message);
    public static readonly SpecCode ErrorsOfTheirOwn = new("LASPEC081", Severity.Message);
    public static readonly SpecCode AnswerHeaders = new("LASPEC082", Severity.Message);
    public static readonly SpecCode OtherTags = new("LASPEC083", Severity.Message);
    public static readonly SpecCode OddPath = new("LASPEC084", Severity.Message);
    public static readonly SpecCode UnknownMethod = new("LASPEC085", Severity.Warning);
    public static readonly SpecCode UntypedData = new("LASPEC086", Severity.Message);

    public static readonly SpecCode DefectOfTheTool = new("LASPEC099", Severity.Error);
}
