using LiveAvatar.SpecTool.Prepare.Naming;

namespace LiveAvatar.SpecTool.Tests.Prepare.Naming;

public class OperationIdTests
{
    [Theory]
    [InlineData("ThingsController_find", "things", "Find")]
    [InlineData("things_find", "things-controller", "Find")]
    [InlineData("bind_third_party_voice_things__id__post", "voices", "BindThirdPartyVoice")]
    [InlineData("things__id__post", "voices", "ThingsIdPost")]
    [InlineData("get_things_put", "voices", "GetThingsPut")]
    [InlineData("listThings", "things", "ListThings")]
    [InlineData("Things_Get", "Things", "Get")]
    [InlineData("Thing_Get", "Things", "Get")]
    [InlineData("things.get", "things", "Get")]
    [InlineData("repos/get-content", "repos", "GetContent")]
    [InlineData("users.v1.list", "users", "V1List")]
    [InlineData("actions:run now", "Actions", "RunNow")]
    [InlineData("billing_plan-list", "Billing Plans", "List")]
    [InlineData("UsersAdmin_List", "users/admin", "List")]
    [InlineData("Orders_List", "Things", "OrdersList")]
    [InlineData("thingsGet", "things", "ThingsGet")]
    [InlineData("things_2", "things", "Things2")]
    [InlineData("things_", "things", "Things")]
    [InlineData("Things_GetAsync", "Things", "Get")]
    [InlineData("async", "Things", "Async")]
    public void First_OfTheCandidates(string id, string tag, string name) =>
        OperationId.Candidates(id, "/things/{id}", "post", tag).First().Should().Be(name);

    [Fact]
    public void Last_OfTheCandidates_IsTheWholeId() =>
        OperationId.Candidates("Things_GetAsync", "/things", "get", "Things").Should().Equal("Get", "ThingsGet", "ThingsGetAsync");
}
