using Newtonsoft.Json.Linq;

namespace LiveAvatar.Simulator.LiveBehaviour;

// What holds for the whole live API and its contract does not say.
internal static class LiveConventions
{
    // The schema's default and the examples say 100. The wire says 1000.
    public const int SuccessCode = 1000;

    // The cookie of the owner's dashboard; an operation that declares it takes it for a credential.
    public const string DashboardCookie = "la_session";

    // The published schemas lost the nullability of scalars, arrays and dictionaries; what is left of it is a 'title' that stands before the 'type'.
    public static bool HidesNullability(JObject schema)
    {
        var names = schema.Properties().Select(property => property.Name).ToList();
        var title = names.IndexOf("title");

        return title >= 0 && title < names.IndexOf("type") && !schema.ContainsKey("properties");
    }
}
