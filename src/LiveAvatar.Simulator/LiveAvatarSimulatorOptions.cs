namespace LiveAvatar.Simulator;

/// <summary>What a simulator stands in for, and what it knows when it starts.</summary>
public sealed record LiveAvatarSimulatorOptions
{
    /// <summary>The OpenAPI contract as JSON text.</summary>
    /// <value>The default is <see langword="null"/>: the contract that the simulator was built with, with its overlay.</value>
    public string? Contract { get; init; }

    /// <summary>An OpenAPI Overlay 1.0 with corrections to the contract, as JSON text.</summary>
    /// <value>
    /// The default is <see langword="null"/>: none for a <see cref="Contract"/> of your own, else the overlay that the simulator was built with.
    /// </value>
    public string? Overlay { get; init; }

    /// <summary>The API keys that are accepted.</summary>
    /// <value>The default is <see cref="LiveAvatarSimulator.DefaultApiKey"/> alone.</value>
    public IReadOnlyCollection<string> ApiKeys { get; init; } = [LiveAvatarSimulator.DefaultApiKey];

    /// <summary>
    /// The session tokens that are accepted from the start, beside those that the simulator issues.
    /// <see cref="LiveAvatarSimulator.AddSessionToken"/> adds more.
    /// </summary>
    /// <value>The default is none.</value>
    public IReadOnlyCollection<string> SessionTokens { get; init; } = [];

    /// <summary>The values of the cookie <c>la_session</c> that are accepted by operations that declare it.</summary>
    /// <value>The default is <see cref="LiveAvatarSimulator.DefaultDashboardSession"/> alone.</value>
    public IReadOnlyCollection<string> DashboardSessions { get; init; } = [LiveAvatarSimulator.DefaultDashboardSession];

    /// <summary>
    /// The credentials that are accepted, by the names of the contract's security schemes: the value of an API key, a user name and a password with a colon
    /// between them for HTTP Basic and Digest, and for others what stands behind the scheme in <c>Authorization</c>. An API key or a token that is not among
    /// them is one of <see cref="ApiKeys"/> or <see cref="SessionTokens"/>; any other scheme is then never met, but for what no request shows, as client
    /// certificates, which always is.
    /// </summary>
    /// <value>The default is none.</value>
    public IReadOnlyDictionary<string, string> Credentials { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Whether the simulator remembers what clients make, and does what the live API does beyond its contract. If not, every resource that is asked for
    /// exists, and every answer is made from its schema alone. A request can then choose its answer with <c>Prefer</c>: <c>code=201</c> is the status,
    /// <c>variant=1</c> takes the second alternative of each union and the second value of each enum, <c>optional=none</c> leaves optional properties out.
    /// </summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool Remembers { get; init; } = true;

    /// <summary>The ids of the secrets that exist from the start.</summary>
    /// <value>The default is <see cref="LiveAvatarSimulator.DefaultSecretId"/> alone.</value>
    public IReadOnlyCollection<string> SecretIds { get; init; } = [LiveAvatarSimulator.DefaultSecretId];

    /// <summary>How many resources there are in each collection that a client can list and not add to, and how many public voices.</summary>
    /// <value>The default is 3.</value>
    public int ReadOnlyCollectionSize { get; init; } = 3;

    /// <summary>Whether answers have the properties that the contract does not require.</summary>
    /// <value>The default is <see cref="OptionalProperties.All"/>.</value>
    public OptionalProperties OptionalProperties { get; init; } = OptionalProperties.All;

    /// <summary>What made-up values follow from: the same seed and the same calls give the same answers.</summary>
    /// <value>The default is 1.</value>
    public int Seed { get; init; } = 1;

    /// <summary>How many sessions can be active at once. One more start fails with code 4032, and with 0 every start does.</summary>
    /// <value>The default is 10.</value>
    public int SessionSlots { get; init; } = 10;

    /// <summary>The clock of sessions, delays and recorded requests. A session's time is looked at when it matters, without a timer.</summary>
    /// <value>The default is <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Options for a contract in a file.</summary>
    /// <param name="contractPath">The path of the contract.</param>
    /// <param name="overlayPath">The path of the overlay, or <see langword="null"/> for none.</param>
    /// <returns>Options with the text of both files.</returns>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static LiveAvatarSimulatorOptions FromFiles(string contractPath, string? overlayPath = null) => new()
    {
        Contract = File.ReadAllText(contractPath),
        Overlay = overlayPath is null ? null : File.ReadAllText(overlayPath),
    };
}
